import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.zip.ZipOutputStream;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassWriter;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.tree.AbstractInsnNode;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/**
 * Copies jars, with plain classes and methods in place of {@code invokedynamic}: {@code Desugar
 * FOLDER JAR…}. Beside each it lists the classes in it, as a Java machine lists those that it
 * loads.
 *
 * <p>A Java machine links each dynamic call anew in every process, at a tenth of a millisecond and
 * more, which a short run feels; plain classes come from the class-data archive. Rewritten are
 * lambdas and method references, {@code equals}, {@code hashCode} and {@code toString} of records,
 * and the joining of strings; a dynamic call of any other kind stays.
 */
final class Desugar {
    private final Map<String, ClassNode> classes = new LinkedHashMap<>();
    private final List<ClassNode> added = new ArrayList<>();

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectories(Path.of(arguments[0]));
        for (int i = 1; i < arguments.length; i++) {
            Path jar = Path.of(arguments[i]);
            new Desugar().copy(jar, folder.resolve(jar.getFileName()));
        }
    }

    private void copy(Path from, Path to) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (JarFile jar = new JarFile(from.toFile())) {
            for (JarEntry entry : jar.stream().toList()) {
                try (InputStream in = jar.getInputStream(entry)) {
                    entries.put(entry.getName(), in.readAllBytes());
                }
            }
        }
        entries.forEach(this::read);
        classes.values().forEach(this::rewrite);
        for (ClassNode type : added) {
            classes.put(type.name, type);
        }
        classes.forEach((name, type) -> entries.put(name + ".class", bytes(type)));
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(to))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                JarEntry target = new JarEntry(entry.getKey());
                target.setTime(0);
                zip.putNextEntry(target);
                zip.write(entry.getValue());
            }
        }
        Files.write(to.resolveSibling(to.getFileName() + ".classes"), classes.keySet());
    }

    private void read(String name, byte[] bytes) {
        if (!name.endsWith(".class")
                || name.startsWith("META-INF/")
                || name.equals("module-info.class")) {
            return;
        }
        ClassReader reader = new ClassReader(bytes);
        if (reader.readUnsignedShort(6) >= Opcodes.V1_8) {
            ClassNode type = new ClassNode();
            reader.accept(type, 0);
            classes.put(type.name, type);
        }
    }

    private static byte[] bytes(ClassNode type) {
        ClassWriter writer = new ClassWriter(ClassWriter.COMPUTE_MAXS);
        type.accept(writer);
        return writer.toByteArray();
    }

    private void rewrite(ClassNode type) {
        int number = 0;
        for (MethodNode method : List.copyOf(type.methods)) {
            for (AbstractInsnNode instruction : method.instructions.toArray()) {
                if (instruction instanceof InvokeDynamicInsnNode call) {
                    MethodInsnNode direct = direct(type, call, number++);
                    if (direct != null) {
                        method.instructions.set(call, direct);
                    }
                }
            }
        }
    }

    /** The plain call that does what a dynamic one does; null if it is of an unknown kind. */
    private MethodInsnNode direct(ClassNode type, InvokeDynamicInsnNode call, int number) {
        return switch (call.bsm.getOwner()) {
            case "java/lang/invoke/LambdaMetafactory" ->
                    call.bsm.getName().equals("metafactory") && mayCall(type, call)
                            ? lambda(type, call, number)
                            : null;
            case "java/lang/runtime/ObjectMethods" -> RecordMethods.direct(type, call, number);
            case "java/lang/invoke/StringConcatFactory" ->
                    call.bsm.getName().equals("makeConcatWithConstants")
                            ? StringJoining.direct(type, call, number)
                            : null;
            default -> null;
        };
    }

    /**
     * Returns whether another class may call a lambda's method. Since Java 11 a class may call the
     * private methods of its nest; in an older class the method is made to be no longer private.
     */
    private static boolean mayCall(ClassNode type, InvokeDynamicInsnNode call) {
        Handle target = (Handle) call.bsmArgs[1];
        if (type.version >= Opcodes.V11 || !target.getOwner().equals(type.name)) {
            return true;
        }
        for (MethodNode method : type.methods) {
            if (method.name.equals(target.getName()) && method.desc.equals(target.getDesc())) {
                if ((method.access & Opcodes.ACC_STATIC) != 0) {
                    method.access &= ~Opcodes.ACC_PRIVATE;
                    // An interface's methods are private or public.
                    method.access |= isInterface(type) ? Opcodes.ACC_PUBLIC : 0;
                } else if (method.name.startsWith("lambda$") && !isInterface(type)) {
                    open(type, method, call);
                }
                return (method.access & Opcodes.ACC_PRIVATE) == 0;
            }
        }
        return true;
    }

    /** Opens a lambda's method, under a name that no class below or above has. */
    private static void open(ClassNode type, MethodNode method, InvokeDynamicInsnNode call) {
        method.access &= ~Opcodes.ACC_PRIVATE;
        method.name += "$" + type.name.substring(type.name.lastIndexOf('/') + 1);
        call.bsmArgs[1] =
                new Handle(Opcodes.H_INVOKEVIRTUAL, type.name, method.name, method.desc, false);
    }

    private static boolean isInterface(ClassNode type) {
        return (type.access & Opcodes.ACC_INTERFACE) != 0;
    }

    private MethodInsnNode lambda(ClassNode maker, InvokeDynamicInsnNode call, int number) {
        ClassNode made = LambdaClass.of(maker, call, number);
        if (maker.version >= Opcodes.V11) {
            String host = maker.nestHostClass == null ? maker.name : maker.nestHostClass;
            made.visitNestHost(host);
            classes.get(host).visitNestMember(made.name);
        }
        added.add(made);
        return new MethodInsnNode(Opcodes.INVOKESTATIC, made.name, "make", call.desc, false);
    }
}
