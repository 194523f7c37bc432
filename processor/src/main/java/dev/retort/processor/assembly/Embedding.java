package dev.retort.processor.assembly;

import dev.retort.annotations.Backfill;
import dev.retort.annotations.Default;
import dev.retort.annotations.Using;
import dev.retort.processor.assembly.Mapped.Validation;
import dev.retort.processor.declaration.Access;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Attribute;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;

/** Unfolds an entity's embeddables: what is left are attributes with columns, or associations. */
final class Embedding {

    private static final Set<String> OF_ONE_COLUMN =
            Set.of(Backfill.class.getName(), Default.class.getName(), Using.class.getName());

    private final Context context;
    private final KnownAnnotations known;
    private final Access access;
    private final List<Mapped> found = new ArrayList<>();
    private final Map<String, AnnotationUse> overrides = new LinkedHashMap<>();
    private final List<Unused> unused = new ArrayList<>();

    private record Unused(String path, Location where) {}

    /** @param access that of the entity, which its embeddables follow */
    private Embedding(Context context, Access access) {
        this.context = context;
        this.known = new KnownAnnotations(context);
        this.access = access;
    }

    static List<Mapped> attributesOf(PersistentClass entity, Context context) {
        Embedding embedding = new Embedding(context, entity.access());
        embedding.unfoldEntity(entity);
        return List.copyOf(embedding.found);
    }

    private void unfoldEntity(PersistentClass entity) {
        for (TypeElement one :
                entity.lineage().stream().sorted(outermostLast(entity)).toList()) {
            addOverrides(Annotated.of(one), "");
        }
        List<TypeElement> path = List.of(entity.element());
        for (Attribute attribute :
                attributesOf(entity, (DeclaredType) entity.element().asType())) {
            unfold(attribute, "", attribute.where(), false, Validation.WHOLE, path);
        }
        unused.forEach(it -> context.reports().at(it.where(), Problem.OVERRIDE_UNKNOWN, it.path()));
    }

    /** A subclass overrides what its superclass overrides, so its overrides are read first. */
    private static Comparator<TypeElement> outermostLast(PersistentClass entity) {
        return Comparator.comparing(it -> -entity.lineage().indexOf(it));
    }

    private List<Attribute> attributesOf(PersistentClass declaration, DeclaredType self) {
        known.checkClass(declaration, access);
        return declaration.attributes(self, access, context.types()).stream()
                .filter(it -> !it.annotated().isUnmanaged())
                .toList();
    }

    private void unfold(
            Attribute attribute,
            String prefix,
            Location outermost,
            boolean isInKey,
            Validation validation,
            List<TypeElement> path) {
        known.checkAttribute(attribute);
        String name = prefix + attribute.name();
        addOverrides(attribute.annotated(), name + ".");
        boolean isKey = isInKey || attribute.is("Id") || attribute.is("EmbeddedId");
        Optional<TypeElement> embeddable = embeddable(attribute);
        if (embeddable.isEmpty()) {
            unused.removeIf(it -> it.path().equals(name));
            found.add(new Mapped(
                    name,
                    attribute,
                    Optional.ofNullable(overrides.get(name)).or(() -> attribute.persistence("Column")),
                    outermost,
                    isKey,
                    validation));
            return;
        }
        if (path.contains(embeddable.get())) {
            context.reports()
                    .at(
                            outermost,
                            Problem.REFUSED_BY_HIBERNATE,
                            embeddable.get() + " embeds itself",
                            "break the circle");
            return;
        }
        attribute.annotated().annotations().stream()
                .filter(it -> OF_ONE_COLUMN.contains(it.qualifiedName()))
                .forEach(it -> context.reports()
                        .at(
                                it.where(),
                                Problem.WITHOUT_EFFECT,
                                it + " on an embedded attribute",
                                "put it on the attribute of " + embeddable.get().getSimpleName()
                                        + " that it is about"));
        List<TypeElement> deeper = new ArrayList<>(path);
        deeper.add(embeddable.get());
        for (Attribute inner : attributesOf(PersistentClass.of(embeddable.get()), (DeclaredType) attribute.type())) {
            unfold(inner, name + ".", outermost, isKey, inside(attribute, validation), deeper);
        }
    }

    private Optional<TypeElement> embeddable(Attribute attribute) {
        if (!(attribute.type() instanceof DeclaredType declared)) {
            return Optional.empty();
        }
        TypeElement type = (TypeElement) declared.asElement();
        return attribute.is("Embedded")
                        || attribute.is("EmbeddedId")
                        || Annotated.of(type).is("Embeddable")
                ? Optional.of(type)
                : Optional.empty();
    }

    private static Validation inside(Attribute embedded, Validation outside) {
        if (outside == Validation.IGNORED
                || embedded.annotated().validation("Valid").isEmpty()) {
            return Validation.IGNORED;
        }
        return embedded.annotated().validation("constraints.NotNull").isPresent()
                ? outside
                : Validation.WITHOUT_NOT_NULL;
    }

    /** What is overridden further out wins, so only the first override of a path counts. */
    private void addOverrides(Annotated annotated, String prefix) {
        for (AnnotationUse override : annotated.repeated("AttributeOverride", "AttributeOverrides")) {
            Optional<Located<String>> name = override.text("name");
            Optional<AnnotationUse> column = override.annotation("column");
            if (name.isPresent() && column.isPresent()) {
                String path = prefix + name.get().value();
                overrides.putIfAbsent(path, column.get());
                unused.add(new Unused(path, name.get().where()));
            }
        }
    }
}
