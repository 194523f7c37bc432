package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.problem.Problem;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** All entities by their qualified names, and the way from an association to the entity it means. */
final class Entities {

    private final Context context;
    private final Map<String, EntityModel> managed = new LinkedHashMap<>();
    private final Map<String, List<EntityModel>> subclasses = new HashMap<>();
    private final Map<String, EntityModel> others = new TreeMap<>();
    private final Function<TypeElement, EntityModel> readOther;
    private final Consumer<EntityModel> referredTo;

    /**
     * @param readOther makes a model of an entity whose table is somebody else's
     * @param referredTo learns of each such entity that ours refer to, before they do
     */
    Entities(Context context, Function<TypeElement, EntityModel> readOther, Consumer<EntityModel> referredTo) {
        this.context = context;
        this.readOther = readOther;
        this.referredTo = referredTo;
    }

    void add(EntityModel entity) {
        addToHierarchy(entity);
        managed.put(entity.qualifiedName(), entity);
    }

    /** Its rows may be in a table of ours, though nothing of them is for us to manage. */
    void addLeftAlone(TypeElement element) {
        addToHierarchy(of(element));
    }

    private void addToHierarchy(EntityModel entity) {
        if (entity.parent().isPresent()) {
            subclasses
                    .computeIfAbsent(entity.root().qualifiedName(), it -> new ArrayList<>())
                    .add(entity);
        }
        if (entity.sharesTableOfParent()) {
            entity.table()
                    .addSubclass(new Origin(
                            entity.qualifiedName(),
                            entity.declaration().annotated().where()));
        }
    }

    Collection<EntityModel> managed() {
        return managed.values();
    }

    /** Those whose tables are somebody else's. */
    Collection<EntityModel> others() {
        return others.values();
    }

    /** Of the entity at the top of a hierarchy all that extend it, however deep. */
    List<EntityModel> subclasses(EntityModel root) {
        return subclasses.getOrDefault(root.qualifiedName(), List.of());
    }

    /** Those whose tables have its rows: where each class has a table, also all below it. */
    List<EntityModel> holders(EntityModel entity) {
        return entity.inheritance() == Inheritance.TABLE_PER_CLASS
                ? Stream.concat(
                                Stream.of(entity),
                                subclasses(entity.root()).stream()
                                        .filter(it -> it != entity
                                                && it.isKindOf(
                                                        entity.declaration().element())))
                        .toList()
                : List.of(entity);
    }

    EntityModel of(TypeElement element) {
        String name = element.getQualifiedName().toString();
        EntityModel known = managed.containsKey(name) ? managed.get(name) : others.get(name);
        if (known != null) {
            return known;
        }
        EntityModel other = readOther.apply(element);
        others.put(name, other);
        return other;
    }

    /** Empty, with a report, if the attribute leads to no entity. */
    Optional<EntityModel> target(Mapped mapped, AnnotationUse association) {
        TypeMirror type = type(mapped, association);
        Optional<EntityModel> target = of(type);
        if (target.isEmpty()) {
            context.reports().at(mapped.where(), Problem.NOT_AN_ENTITY, association, JavaTypes.name(type));
        }
        return target;
    }

    /** What it says that it leads to. */
    static TypeMirror type(Mapped mapped, AnnotationUse association) {
        return association
                .type(association.isPersistence("ElementCollection") ? "targetClass" : "targetEntity")
                .map(it -> it.value())
                .filter(it -> !JavaTypes.name(it).equals("void"))
                .orElseGet(() -> element(mapped.attribute().type(), association));
    }

    /** Empty if the type is no entity. */
    Optional<EntityModel> of(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)
                || !Annotated.of(declared.asElement()).is("Entity")) {
            return Optional.empty();
        }
        EntityModel entity = of((TypeElement) declared.asElement());
        if (!entity.managed()) {
            referredTo.accept(entity);
        }
        return Optional.of(entity);
    }

    /** Of a collection what it holds. */
    static TypeMirror element(TypeMirror type, AnnotationUse association) {
        boolean isToOne = association.isPersistence("ManyToOne") || association.isPersistence("OneToOne");
        return isToOne ? type : CollectionTypes.element(type).orElse(type);
    }
}
