import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.GeneratorAdapter;
import org.objectweb.asm.tree.ClassNode;
import org.objectweb.asm.tree.MethodInsnNode;
import org.objectweb.asm.tree.MethodNode;

/** A new private static method of a class, and the call of it. */
record NewMethod(GeneratorAdapter body, MethodInsnNode call) {
    static NewMethod in(ClassNode type, String name, String descriptor) {
        int access = Opcodes.ACC_PRIVATE | Opcodes.ACC_STATIC | Opcodes.ACC_SYNTHETIC;
        boolean isInterface = (type.access & Opcodes.ACC_INTERFACE) != 0;
        return new NewMethod(
                method(type, access, name, descriptor),
                new MethodInsnNode(Opcodes.INVOKESTATIC, type.name, name, descriptor, isInterface));
    }

    MethodInsnNode finish() {
        body.returnValue();
        body.endMethod();
        return call;
    }

    /** Adds a method to a class. */
    static GeneratorAdapter method(ClassNode type, int access, String name, String descriptor) {
        MethodNode method = new MethodNode(access, name, descriptor, null, null);
        type.methods.add(method);
        return new GeneratorAdapter(method, access, name, descriptor);
    }
}
