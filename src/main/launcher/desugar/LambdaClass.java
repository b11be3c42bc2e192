import java.util.ArrayList;
import java.util.List;
import org.objectweb.asm.Handle;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.commons.Method;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.InvokeDynamicInsnNode;

/**
 * The class of a lambda, as {@code java.lang.invoke.LambdaMetafactory} would make it: it holds what
 * is captured, and its static method {@code make} takes the place of the dynamic call.
 */
final class LambdaClass {
    private static final Type OBJECT = Type.getType(Object.class);

    static ClassNode of(ClassNode maker, InvokeDynamicInsnNode call, int number) {
        Type erased = (Type) call.bsmArgs[0];
        Handle target = (Handle) call.bsmArgs[1];
        Type exact = (Type) call.bsmArgs[2];
        Type[] captured = Type.getArgumentTypes(call.desc);

        ClassNode type = new ClassNode();
        type.visit(
                maker.version,
                Opcodes.ACC_FINAL | Opcodes.ACC_SYNTHETIC | Opcodes.ACC_SUPER,
                maker.name + "$Lambda$" + number,
                null,
                OBJECT.getInternalName(),
                new String[] {Type.getReturnType(call.desc).getInternalName()});

        Type self = Type.getObjectType(type.name);
        GeneratorAdapter constructor =
                NewMethod.method(
                        type, 0, "<init>", Type.getMethodDescriptor(Type.VOID_TYPE, captured));
        constructor.loadThis();
        constructor.invokeConstructor(OBJECT, new Method("<init>", "()V"));
        for (int i = 0; i < captured.length; i++) {
            type.visitField(
                    Opcodes.ACC_PRIVATE | Opcodes.ACC_FINAL,
                    "c" + i,
                    captured[i].getDescriptor(),
                    null,
                    null);
            constructor.loadThis();
            constructor.loadArg(i);
            constructor.putField(self, "c" + i, captured[i]);
        }
        constructor.returnValue();
        constructor.endMethod();

        GeneratorAdapter factory = NewMethod.method(type, Opcodes.ACC_STATIC, "make", call.desc);
        factory.newInstance(self);
        factory.dup();
        factory.loadArgs();
        factory.invokeConstructor(
                self, new Method("<init>", Type.getMethodDescriptor(Type.VOID_TYPE, captured)));
        factory.returnValue();
        factory.endMethod();

        GeneratorAdapter body =
                NewMethod.method(type, Opcodes.ACC_PUBLIC, call.name, erased.getDescriptor());
        Type owner = Type.getObjectType(target.getOwner());
        if (target.getTag() == Opcodes.H_NEWINVOKESPECIAL) {
            body.newInstance(owner);
            body.dup();
        }
        List<Type> parameters = new ArrayList<>(List.of(Type.getArgumentTypes(target.getDesc())));
        if (target.getTag() != Opcodes.H_INVOKESTATIC
                && target.getTag() != Opcodes.H_NEWINVOKESPECIAL) {
            parameters.add(0, owner);
        }
        for (int i = 0; i < captured.length; i++) {
            body.loadThis();
            body.getField(self, "c" + i, captured[i]);
        }
        for (int i = 0; i < erased.getArgumentTypes().length; i++) {
            body.loadArg(i);
            Conversions.convert(body, erased.getArgumentTypes()[i], exact.getArgumentTypes()[i]);
            Conversions.convert(
                    body, exact.getArgumentTypes()[i], parameters.get(captured.length + i));
        }
        boolean makes = target.getTag() == Opcodes.H_NEWINVOKESPECIAL;
        Type result = makes ? owner : Type.getReturnType(target.getDesc());
        body.visitMethodInsn(
                opcode(target),
                target.getOwner(),
                target.getName(),
                target.getDesc(),
                target.isInterface());
        if (erased.getReturnType().getSort() == Type.VOID) {
            Conversions.drop(body, result);
        } else {
            Conversions.convert(body, result, exact.getReturnType());
            Conversions.convert(body, exact.getReturnType(), erased.getReturnType());
        }
        body.returnValue();
        body.endMethod();
        return type;
    }

    private static int opcode(Handle target) {
        return switch (target.getTag()) {
            case Opcodes.H_INVOKESTATIC -> Opcodes.INVOKESTATIC;
            case Opcodes.H_NEWINVOKESPECIAL -> Opcodes.INVOKESPECIAL;
            case Opcodes.H_INVOKEINTERFACE -> Opcodes.INVOKEINTERFACE;
            // A private method of the maker: among nest mates a virtual call reaches it.
            default -> target.isInterface() ? Opcodes.INVOKEINTERFACE : Opcodes.INVOKEVIRTUAL;
        };
    }
}
