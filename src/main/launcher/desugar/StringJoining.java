import org.objectweb.asm.ConstantDynamic;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Joins strings with a builder, as {@code java.lang.invoke.StringConcatFactory} would. */
final class StringJoining {
    private static final Type OBJECT = Type.getType(Object.class);
    private static final Type BUILDER = Type.getType(StringBuilder.class);

    /** In the recipe, 1 stands for an argument and 2 for a constant. */
    static MethodInsnNode direct(ClassNode type, InvokeDynamicInsnNode call, int number) {
        for (Object constant : call.bsmArgs) {
            if (constant instanceof ConstantDynamic) {
                return null;
            }
        }
        NewMethod made = NewMethod.in(type, "join$" + number, call.desc);
        GeneratorAdapter body = made.body();
        body.newInstance(BUILDER);
        body.dup();
        body.invokeConstructor(BUILDER, new Method("<init>", "()V"));
        StringBuilder literal = new StringBuilder();
        int argument = 0;
        int constant = 1;
        for (char c : ((String) call.bsmArgs[0]).toCharArray()) {
            if (c == 1) {
                appendLiteral(body, literal);
                body.loadArg(argument);
                append(body, Type.getArgumentTypes(call.desc)[argument++]);
            } else if (c == 2) {
                literal.append(call.bsmArgs[constant++]);
            } else {
                literal.append(c);
            }
        }
        appendLiteral(body, literal);
        body.invokeVirtual(BUILDER, new Method("toString", "()Ljava/lang/String;"));
        return made.finish();
    }

    static void appendLiteral(GeneratorAdapter body, StringBuilder literal) {
        if (!literal.isEmpty()) {
            body.push(literal.toString());
            append(body, Type.getType(String.class));
            literal.setLength(0);
        }
    }

    static void append(GeneratorAdapter body, Type value) {
        Type parameter =
                switch (value.getSort()) {
                    case Type.BYTE, Type.SHORT -> Type.INT_TYPE;
                    case Type.OBJECT -> value.equals(Type.getType(String.class)) ? value : OBJECT;
                    case Type.ARRAY -> OBJECT;
                    default -> value;
                };
        body.invokeVirtual(BUILDER, new Method("append", BUILDER, new Type[] {parameter}));
    }
}
