package org.leafwright.pdf;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.leafwright.layout.Rect;
import org.leafwright.picture.Bounds;
import org.leafwright.picture.Transform;

/** Makes PDFBox's objects (ISO 32000-1, 7.3) where it has no shorter way. */
final class Cos {
    private Cos() {}

    /** Returns a dictionary that stands inside the object that holds it. */
    static COSDictionary inner() {
        return inner(new COSDictionary());
    }

    /** Lets a dictionary stand inside the object that holds it. */
    static COSDictionary inner(COSDictionary dictionary) {
        dictionary.setDirect(true);
        return dictionary;
    }

    /** Returns a dictionary of attributes of a structure element (14.7.5). */
    static COSDictionary attributes(String owner) {
        COSDictionary attributes = inner();
        attributes.setName(COSName.O, owner);
        return attributes;
    }

    static COSArray array(COSBase... values) {
        COSArray array = new COSArray();
        for (COSBase value : values) {
            array.add(value);
        }
        return array;
    }

    static COSArray numbers(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(number(value));
        }
        return array;
    }

    /** Returns a number to two decimals, which is 0.0035 mm of page. */
    static COSNumber number(double value) {
        long hundredths = Math.round(value * 100);
        return hundredths % 100 == 0
                ? COSInteger.get(hundredths / 100)
                : new COSFloat(hundredths / 100f);
    }

    /** Returns numbers that hold at any scale, as exact as PDF readers take them. */
    static COSArray exact(double... values) {
        COSArray array = new COSArray();
        for (double value : values) {
            array.add(exact(value));
        }
        return array;
    }

    /** Returns a number as exact as PDF readers take it. */
    static COSNumber exact(double value) {
        return value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE
                ? COSInteger.get((long) value)
                : new COSFloat((float) value);
    }

    static COSArray matrix(Transform t) {
        return exact(t.a(), t.b(), t.c(), t.d(), t.e(), t.f());
    }

    static COSArray box(Bounds box) {
        return exact(box.left(), box.top(), box.right(), box.bottom());
    }

    /** Returns a rectangle in PDF's order and direction (7.9.5). */
    static COSArray box(Rect rect, double pageHeight) {
        return numbers(rect.x(), pageHeight - rect.bottom(), rect.right(), pageHeight - rect.y());
    }
}
