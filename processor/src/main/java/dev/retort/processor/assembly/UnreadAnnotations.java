package dev.retort.processor.assembly;

import static dev.retort.processor.assembly.AnnotationLists.HIBERNATE_WITHOUT_EFFECT;
import static dev.retort.processor.assembly.AnnotationLists.WITHOUT_EFFECT;

import dev.retort.processor.declaration.Access;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.PersistentClass;
import java.util.List;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeKind;

/** Annotations that say something of columns where Hibernate does not look for it. */
final class UnreadAnnotations {

    private final Context context;

    UnreadAnnotations(Context context) {
        this.context = context;
    }

    /** @param access of the class */
    void check(PersistentClass declaration, Access access) {
        for (Annotated unread : declaration.unread(access)) {
            for (AnnotationUse use : aboutColumns(unread)) {
                complainAboutUnread(use, unread.element());
            }
        }
        for (Annotated member : declaration.transients(access)) {
            member.annotations().stream().filter(UnreadAnnotations::isAnswer).forEach(this::complainAboutTransient);
        }
        declaration.nameless(access).forEach(it -> context.reports()
                .refused(it.where(), "a getter that names no attribute", "call it otherwise, or mark it @Transient"));
        declaration.ambiguous(access).forEach(it -> context.reports()
                .refused(it.where(), "two getters of one attribute", "mark one of them @Transient"));
        for (Annotated redeclared : declaration.redeclared(access)) {
            aboutColumns(redeclared).forEach(this::complainAboutRedeclared);
        }
        checkSuperclasses(declaration);
    }

    /** What a superclass says that is none to Hibernate, it passes over without a word. */
    private void checkSuperclasses(PersistentClass declaration) {
        List<Element> known =
                declaration.lineage().stream().map(Annotated::element).toList();
        for (TypeElement above : PersistentClass.superclasses(declaration.element())) {
            if (Annotated.says(above, "Entity") || above.getSuperclass().getKind() == TypeKind.NONE) {
                return;
            }
            if (!known.contains(above) && !Annotated.says(above, "Embeddable")) {
                above.getEnclosedElements().stream()
                        .flatMap(it -> aboutColumns(Annotated.of(it)).stream())
                        .forEach(it -> complainAboutSuperclass(it, above));
            }
        }
    }

    private void complainAboutSuperclass(AnnotationUse use, TypeElement above) {
        context.reports()
                .withoutEffect(
                        use.where(),
                        use + " in " + above.getSimpleName() + ", which is neither an entity nor a mapped superclass,",
                        "annotate the class with @MappedSuperclass");
    }

    private void complainAboutRedeclared(AnnotationUse use) {
        context.reports()
                .withoutEffect(
                        use.where(),
                        use + " on what a superclass declares already",
                        "put it there, or use an override on the class");
    }

    private void complainAboutUnread(AnnotationUse use, Element member) {
        if (use.isRetort() && member.getModifiers().contains(Modifier.TRANSIENT)) {
            complainAboutTransient(use);
            return;
        }
        boolean isMethod = member.getKind() == ElementKind.METHOD;
        context.reports()
                .withoutEffect(
                        use.where(),
                        use + " on a " + (isMethod ? "method" : "field"),
                        "put it on the " + placeOf(member) + ", where the other annotations of the class are");
    }

    private void complainAboutTransient(AnnotationUse use) {
        context.reports()
                .withoutEffect(
                        use.where(),
                        use + " on what is transient",
                        "put it on an attribute that has a column, or remove it");
    }

    /** {@code @Unmanaged} leaves the column alone, whoever maps it. */
    private static boolean isAnswer(AnnotationUse use) {
        return use.isRetort() && !use.simpleName().equals("Unmanaged");
    }

    /** A setter is read by nobody, whichever the others are on. */
    private static String placeOf(Element member) {
        if (member.getKind() != ElementKind.METHOD) {
            return "getter";
        }
        return member.getSimpleName().toString().startsWith("set") ? "getter or the field" : "field";
    }

    private static List<AnnotationUse> aboutColumns(Annotated member) {
        return member.annotations().isEmpty()
                ? List.of()
                : member.annotations().stream()
                        .filter(UnreadAnnotations::isAboutColumns)
                        .toList();
    }

    private static boolean isAboutColumns(AnnotationUse use) {
        String name = use.simpleName();
        return use.isPersistence() && !WITHOUT_EFFECT.contains(name) && !name.equals("Transient")
                || use.isHibernate() && !HIBERNATE_WITHOUT_EFFECT.contains(name)
                || use.isRetort();
    }
}
