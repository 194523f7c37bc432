package dev.retort.processor.declaration;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.TypeElement;

/**
 * Whose annotation it is, and what it is called there.
 *
 * @param isJakarta whether it is of JPA as it is called since it moved to Jakarta
 * @param inFamily within the package of its family, so that what is nested in another, as {@code DialectOverride.Check}, is told
 *     apart
 */
record AnnotationName(String qualified, Family family, boolean isJakarta, String inFamily, String simple) {

    enum Family {
        PERSISTENCE,
        VALIDATION,
        HIBERNATE,
        RETORT,
        OTHER
    }

    private record Prefix(String text, Family family) {}

    private static final String JAKARTA_PERSISTENCE = "jakarta.persistence.";

    private static final List<Prefix> PREFIXES = List.of(
            new Prefix(JAKARTA_PERSISTENCE, Family.PERSISTENCE),
            new Prefix("javax.persistence.", Family.PERSISTENCE),
            new Prefix("jakarta.validation.", Family.VALIDATION),
            new Prefix("javax.validation.", Family.VALIDATION),
            new Prefix("org.hibernate.annotations.", Family.HIBERNATE),
            new Prefix("dev.retort.annotations.", Family.RETORT),
            new Prefix("", Family.OTHER));

    /** There are few annotation types and many annotations, and javac spells out a name anew whenever it is asked. */
    private static final Map<TypeElement, AnnotationName> KNOWN = Collections.synchronizedMap(new WeakHashMap<>());

    static AnnotationName of(AnnotationMirror mirror) {
        TypeElement type = (TypeElement) mirror.getAnnotationType().asElement();
        AnnotationName known = KNOWN.get(type);
        if (known == null) {
            known = of(type.getQualifiedName().toString());
            KNOWN.put(type, known);
        }
        return known;
    }

    static AnnotationName of(String qualified) {
        Prefix prefix = PREFIXES.stream()
                .filter(it -> qualified.startsWith(it.text()))
                .findFirst()
                .orElseThrow();
        return new AnnotationName(
                qualified,
                prefix.family(),
                prefix.text().equals(JAKARTA_PERSISTENCE),
                qualified.substring(prefix.text().length()),
                SimpleName.of(qualified));
    }

    /** The same in the same package, under another name. */
    AnnotationName sister(String otherName) {
        return of(qualified.substring(0, qualified.length() - simple.length()) + otherName);
    }

    boolean isOfOthers() {
        return family == Family.VALIDATION || family == Family.OTHER;
    }

    boolean is(Family whose, String name) {
        return family == whose && inFamily.equals(name);
    }
}
