@echo off
rem Runs Leafwright on Windows, building it first where that is needed.
rem LEAFWRIGHT_JAVA_OPTS adds options for the Java machine, such as -Xmx4g.
setlocal DisableDelayedExpansion
set "home=%~dp0"
set "home=%home:~0,-1%"
set "runnable=%home%\target\leafwright"

rem Finds Java, and tells its version from the file "release" in its folder or else by asking it.
set "code=3"
set "java="
if defined JAVA_HOME set "java=%JAVA_HOME%\bin\java.exe"
if not defined java for %%j in (java.exe) do set "java=%%~$PATH:j"
set "fault=there is no Java here. Install a JDK 17 or newer, or set JAVA_HOME"
if not defined java goto fail
set "fault=JAVA_HOME is %JAVA_HOME%, where there is no bin\java.exe"
if not exist "%java%" goto fail
for %%d in ("%java%\..\..") do set "java_home=%%~fd"
set "version="
if exist "%java_home%\release" for /f "usebackq tokens=1,2 delims==" %%k in ("%java_home%\release") do if "%%k"=="JAVA_VERSION" set "version=%%~l"
if not defined version for /f "tokens=3" %%v in ('""%java%" -version 2>&1"') do if not defined version set "version=%%~v"
set "major=0"
for /f "delims=.-+" %%m in ("%version%") do set "major=%%m"
set "fault=this is Java %version%; Leafwright needs 17 or newer. Set JAVA_HOME to one"
if %major% lss 17 goto fail

rem Builds the program when it was never built, or when git has brought other sources since.
set "code=70"
set "sources=once"
for %%f in ("%home%\.git\logs\HEAD") do if exist "%%~f" set "sources=%%~zf"
set "built="
if exist "%runnable%\built" set /p built=<"%runnable%\built"
if not exist "%home%\src\main" goto built
if "%built%"=="%sources%" goto built
echo leafwright: building the program; this takes a minute the first time>&2
if exist "%runnable%" rmdir /s /q "%runnable%"
pushd "%home%"
set "JAVA_HOME=%java_home%"
call mvnw.cmd -q -B -Dquick -DskipTests package 1>&2
set "maven=%errorlevel%"
popd
set "fault=the program could not be built: see above"
if not "%maven%"=="0" goto fail
>"%runnable%\built" echo %sources%
:built
set "fault=%runnable%\leafwright.jar is missing"
if not exist "%runnable%\leafwright.jar" goto fail

set "options=-Xlog:disable -Xlog:all=off -XX:+UseSerialGC -XX:TieredStopAtLevel=1"
rem LWJGL starts much slower by what it keeps for Java 25, and by hashing its libraries each time.
set "options=%options% -Djdk.util.jar.enableMultiRelease=false -Dorg.lwjgl.util.NoHashChecks=true"
if %major% geq 22 set "options=%options% --enable-native-access=ALL-UNNAMED"
if %major% geq 23 set "options=%options% --sun-misc-unsafe-memory-access=allow"
rem From Java 19 on, the first run leaves an archive of its classes, so that later ones start faster.
set archive=-XX:SharedArchiveFile="%runnable%\classes-%version%.jsa"
if %major% geq 19 (set "options=%options% -XX:+AutoCreateSharedArchive") else set "archive="

rem What is printed is UTF-8; the console gets its own code page back afterwards.
for /f "tokens=2 delims=:." %%p in ('chcp') do set "page=%%p"
chcp 65001 >nul
"%java%" %options% %archive% %LEAFWRIGHT_JAVA_OPTS% -cp "%runnable%\leafwright.jar;%runnable%\lib\*" "-Dleafwright.home=%home%" "-Dleafwright.command=%~0" org.leafwright.cli.Main %*
set "code=%errorlevel%"
chcp %page% >nul
exit /b %code%

:fail
echo leafwright: %fault%>&2
exit /b %code%
