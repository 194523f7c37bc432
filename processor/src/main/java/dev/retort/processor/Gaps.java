package dev.retort.processor;

import dev.retort.processor.declaration.Access;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.DeclaredOrder;
import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.declaration.PersistentClasses;
import dev.retort.processor.declaration.SyntaxTrees;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import javax.lang.model.util.Types;

/**
 * What the compiler could not find of the classes and annotations that entities are made of; a model with gaps must not be
 * compared.
 *
 * <p>Of a source javac says so itself, later than we are asked. Of a class file it says nothing, so a report does.
 */
final class Gaps {

    /** What javac puts for a value in an annotation that it cannot tell. */
    private static final String UNKNOWN_VALUE = "<error>";

    private final Sources sources;
    private final PersistentClasses classes;
    private final Types types;
    private final AnnotationTrees trees;
    private final Set<TypeElement> seen = new HashSet<>();
    private final Set<Element> annotationsSeen = new HashSet<>();
    private final Map<Element, Boolean> embeddables = new HashMap<>();
    private final Set<Report> reports = new LinkedHashSet<>();
    private boolean found;

    private Gaps(Sources sources, PersistentClasses classes, ProcessingEnvironment environment) {
        this.sources = sources;
        this.classes = classes;
        this.types = environment.getTypeUtils();
        this.trees = new AnnotationTrees(SyntaxTrees.of(environment));
    }

    static Gaps in(
            PackageElement migrations,
            Collection<TypeElement> entities,
            Sources sources,
            PersistentClasses classes,
            ProcessingEnvironment environment) {
        Gaps gaps = new Gaps(sources, classes, environment);
        gaps.searchAnnotations(migrations);
        for (TypeElement entity : entities) {
            gaps.search(
                    entity, (DeclaredType) entity.asType(), classes.of(entity).access());
        }
        return gaps;
    }

    boolean wereFound() {
        return found;
    }

    List<Report> reports() {
        return List.copyOf(reports);
    }

    private void search(TypeElement element, DeclaredType self, Access access) {
        if (!seen.add(element)) {
            return;
        }
        searchSuperclasses(element);
        PersistentClass persistent = classes.of(element);
        for (Annotated it : persistent.lineage()) {
            searchAnnotations(it.element());
        }
        for (Attribute attribute : persistent.attributes(self, access, types, DeclaredOrder.KEPT)) {
            searchAnnotations(attribute.member());
            if (!attribute.annotated().isUnmanaged()) {
                search(attribute.type(), attribute.annotated(), access);
            }
        }
    }

    private void searchSuperclasses(TypeElement element) {
        TypeMirror above = element.getSuperclass();
        Element below = element;
        while (above.getKind() == TypeKind.DECLARED) {
            below = ((DeclaredType) above).asElement();
            above = ((TypeElement) below).getSuperclass();
        }
        if (above.getKind() == TypeKind.ERROR) {
            found(above, below);
        }
    }

    private void search(TypeMirror type, Annotated where, Access access) {
        if (type.getKind() == TypeKind.ERROR) {
            found(type, where.element());
        } else if (type instanceof ArrayType array) {
            search(array.getComponentType(), where, access);
        } else if (type instanceof WildcardType wildcard && wildcard.getExtendsBound() != null) {
            search(wildcard.getExtendsBound(), where, access);
        } else if (type instanceof DeclaredType declared) {
            for (TypeMirror argument : declared.getTypeArguments()) {
                search(argument, where, access);
            }
            if (where.is("Embedded") || isEmbeddable(declared.asElement())) {
                search((TypeElement) declared.asElement(), declared, access);
            }
        }
    }

    private void found(TypeMirror type, Element where) {
        found = true;
        if (!sources.contain(where)) {
            reports.add(Report.at(Location.of(where), Problem.CLASS_MISSING, type, where));
        }
    }

    private boolean isEmbeddable(Element type) {
        return embeddables.computeIfAbsent(type, it -> Annotated.of(it).is("Embeddable"));
    }

    private void searchAnnotations(Element element) {
        if (annotationsSeen.add(element)
                && sources.contain(element)
                && (trees.haveUnknown(element) || isOneUnknown(element.getAnnotationMirrors()))) {
            found = true;
        }
    }

    private static boolean isOneUnknown(List<? extends AnnotationMirror> annotations) {
        for (AnnotationMirror annotation : annotations) {
            if (isUnknown(annotation)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnknown(AnnotationMirror annotation) {
        if (annotation.getAnnotationType().getKind() == TypeKind.ERROR) {
            return true;
        }
        for (AnnotationValue value : annotation.getElementValues().values()) {
            if (isUnknown(value.getValue())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isUnknown(Object value) {
        if (value instanceof AnnotationMirror annotation) {
            return isUnknown(annotation);
        }
        if (value instanceof List<?> several) {
            for (Object it : several) {
                if (isUnknown(((AnnotationValue) it).getValue())) {
                    return true;
                }
            }
            return false;
        }
        return value.equals(UNKNOWN_VALUE) || value instanceof TypeMirror type && type.getKind() == TypeKind.ERROR;
    }
}
