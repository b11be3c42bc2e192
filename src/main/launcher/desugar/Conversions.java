import java.util.List;
import org.objectweb.asm.Type;
import org.objectweb.asm.commons.GeneratorAdapter;

/** Conversions between types on the stack. */
final class Conversions {
    private static final Type OBJECT = Type.getType(Object.class);

    /** The class that a primitive is boxed in. */
    static Type boxed(Type primitive) {
        return switch (primitive.getSort()) {
            case Type.BOOLEAN -> Type.getType(Boolean.class);
            case Type.CHAR -> Type.getType(Character.class);
            case Type.BYTE -> Type.getType(Byte.class);
            case Type.SHORT -> Type.getType(Short.class);
            case Type.INT -> Type.getType(Integer.class);
            case Type.LONG -> Type.getType(Long.class);
            case Type.FLOAT -> Type.getType(Float.class);
            case Type.DOUBLE -> Type.getType(Double.class);
            default -> primitive;
        };
    }

    /** Drops a value of a type, also of void. */
    static void drop(GeneratorAdapter body, Type value) {
        if (value.getSize() == 2) {
            body.pop2();
        } else if (value.getSize() == 1) {
            body.pop();
        }
    }

    /** The conversions of java.lang.invoke.LambdaMetafactory: casts, boxing, unboxing, widening. */
    static void convert(GeneratorAdapter body, Type from, Type to) {
        boolean primitive = from.getSort() < Type.ARRAY;
        if (from.equals(to)) {
            return;
        }
        if (to.getSort() >= Type.ARRAY) {
            if (primitive) {
                body.valueOf(from);
            } else if (!to.equals(OBJECT)) {
                body.checkCast(to);
            }
        } else if (primitive) {
            body.cast(from, to);
        } else {
            Type value = unboxed(from, to);
            body.unbox(value);
            convert(body, value, to);
        }
    }

    private static Type unboxed(Type from, Type otherwise) {
        for (Type primitive :
                List.of(
                        Type.BOOLEAN_TYPE,
                        Type.CHAR_TYPE,
                        Type.BYTE_TYPE,
                        Type.SHORT_TYPE,
                        Type.INT_TYPE,
                        Type.LONG_TYPE,
                        Type.FLOAT_TYPE,
                        Type.DOUBLE_TYPE)) {
            if (boxed(primitive).equals(from)) {
                return primitive;
            }
        }
        return otherwise;
    }
}
