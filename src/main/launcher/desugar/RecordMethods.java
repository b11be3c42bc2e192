import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Label;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;
import org.objectweb.asm.tree.MethodInsnNode;

/** Compares and describes records as {@code java.lang.runtime.ObjectMethods} would. */
final class RecordMethods {
    private static final Type OBJECT = Type.getType(Object.class);
    private static final Type OBJECTS = Type.getType(java.util.Objects.class);
    private static final Type BUILDER = Type.getType(StringBuilder.class);

    static MethodInsnNode direct(ClassNode type, InvokeDynamicInsnNode call, int number) {
        Type self = (Type) call.bsmArgs[0];
        List<Handle> fields = new ArrayList<>();
        for (int i = 2; i < call.bsmArgs.length; i++) {
            fields.add((Handle) call.bsmArgs[i]);
        }
        NewMethod made = NewMethod.in(type, call.name + "$" + number, call.desc);
        switch (call.name) {
            case "equals" -> equal(made.body(), self, fields);
            case "hashCode" -> hash(made.body(), self, fields);
            default -> describe(made.body(), self, fields);
        }
        return made.finish();
    }

    private static void equal(GeneratorAdapter body, Type self, List<Handle> fields) {
        Label different = body.newLabel();
        body.loadArg(1);
        body.instanceOf(self);
        body.ifZCmp(GeneratorAdapter.EQ, different);
        for (Handle field : fields) {
            Type value = Type.getType(field.getDesc());
            body.loadArg(0);
            body.getField(self, field.getName(), value);
            body.loadArg(1);
            body.checkCast(self);
            body.getField(self, field.getName(), value);
            switch (value.getSort()) {
                case Type.OBJECT, Type.ARRAY -> {
                    body.invokeStatic(OBJECTS, Method.getMethod("boolean equals(Object, Object)"));
                    body.ifZCmp(GeneratorAdapter.EQ, different);
                }
                case Type.FLOAT, Type.DOUBLE -> {
                    body.invokeStatic(
                            Conversions.boxed(value),
                            new Method("compare", Type.INT_TYPE, new Type[] {value, value}));
                    body.ifZCmp(GeneratorAdapter.NE, different);
                }
                default -> body.ifCmp(value, GeneratorAdapter.NE, different);
            }
        }
        body.push(true);
        body.returnValue();
        body.mark(different);
        Object[] arguments = {self.getInternalName(), OBJECT.getInternalName()};
        body.visitFrame(Opcodes.F_NEW, 2, arguments, 0, null);
        body.push(false);
    }

    private static void hash(GeneratorAdapter body, Type self, List<Handle> fields) {
        body.push(0);
        for (Handle field : fields) {
            Type value = Type.getType(field.getDesc());
            body.push(31);
            body.math(GeneratorAdapter.MUL, Type.INT_TYPE);
            body.loadArg(0);
            body.getField(self, field.getName(), value);
            if (value.getSort() >= Type.ARRAY) {
                body.invokeStatic(OBJECTS, Method.getMethod("int hashCode(Object)"));
            } else {
                body.invokeStatic(
                        Conversions.boxed(value),
                        new Method("hashCode", Type.INT_TYPE, new Type[] {value}));
            }
            body.math(GeneratorAdapter.ADD, Type.INT_TYPE);
        }
    }

    private static void describe(GeneratorAdapter body, Type self, List<Handle> fields) {
        body.newInstance(BUILDER);
        body.dup();
        body.invokeConstructor(BUILDER, new Method("<init>", "()V"));
        String name = self.getInternalName();
        String before =
                name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('$')) + 1) + '[';
        for (Handle field : fields) {
            Type value = Type.getType(field.getDesc());
            StringJoining.appendLiteral(
                    body, new StringBuilder(before).append(field.getName()).append('='));
            body.loadArg(0);
            body.getField(self, field.getName(), value);
            StringJoining.append(body, value);
            before = ", ";
        }
        StringJoining.appendLiteral(
                body, new StringBuilder(fields.isEmpty() ? before : "").append(']'));
        body.invokeVirtual(BUILDER, new Method("toString", "()Ljava/lang/String;"));
    }
}
