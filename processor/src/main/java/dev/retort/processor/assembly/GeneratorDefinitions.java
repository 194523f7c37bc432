package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.AnnotationUse;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.PersistentClass;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The annotations that describe generators, and which of them a key means. */
final class GeneratorDefinitions {

    private static final List<String> KINDS = List.of("SequenceGenerator", "TableGenerator", "GenericGenerator");

    private final Context context;
    private final Map<String, List<Known>> byName = new HashMap<>();
    private final Map<String, String> firsts = new HashMap<>();

    /** @param place of the class that describes it among all classes; that of a package is before them */
    private record Known(GeneratorDefinition definition, String place, String describer) {}

    GeneratorDefinitions(Context context) {
        this.context = context;
    }

    /** To Hibernate 6 a generator's name is good for all classes that it comes upon later. */
    void learn(EntityModel entity) {
        if (!context.isHibernate7()) {
            firsts.merge(
                    entity.root().qualifiedName(),
                    entity.qualifiedName(),
                    (one, other) -> one.compareTo(other) < 0 ? one : other);
            entity.declaration().lineage().forEach(it -> learn(it, entity.qualifiedName(), entity.simpleName()));
            for (Mapped mapped : entity.attributes()) {
                if (mapped.isKey() && !isTooDeep(entity, mapped)) {
                    learn(mapped.annotated(), entity.qualifiedName(), entity.simpleName());
                }
            }
            learn(packageOf(entity.declaration().element()), "", "");
        }
    }

    /** Be it by a class that comes later. */
    boolean isDescribed(String name) {
        return byName.containsKey(name);
    }

    /** In the order of their names, unless a subclass comes first. */
    private String place(String entity) {
        return firsts.getOrDefault(entity, entity);
    }

    /** Within an embeddable that is itself but a part of the key. */
    static boolean isTooDeep(EntityModel entity, Mapped key) {
        long depth = key.path().chars().filter(it -> it == '.').count();
        return depth > (entity.declaration().hasKeyClass() ? 0 : 1);
    }

    private void learn(Annotated annotated, String place, String describer) {
        for (GeneratorDefinition definition : on(annotated)) {
            definition.use().text("name").ifPresent(it -> byName.computeIfAbsent(it.value(), name -> new ArrayList<>())
                    .add(new Known(definition, place, describer)));
        }
    }

    private Optional<GeneratorDefinition> elsewhere(
            EntityModel entity, Located<String> wanted, Predicate<GeneratorDefinition> fits) {
        String here = place(entity.root().qualifiedName());
        List<Known> known = byName.getOrDefault(wanted.value(), List.of()).stream()
                .filter(it -> fits.test(it.definition()))
                .sorted(Comparator.comparing(it -> place(it.place())))
                .toList();
        Optional<Known> last = known.stream()
                .filter(it -> place(it.place()).compareTo(here) <= 0)
                .reduce((one, other) -> other);
        if (last.isEmpty() && !known.isEmpty()) {
            context.reports()
                    .withoutEffect(
                            wanted.where(),
                            "a generator that " + known.get(0).describer()
                                    + " describes, which Hibernate 6 comes upon later,",
                            "describe it here too, or in the package-info.java");
        }
        return last.map(Known::definition);
    }

    private static List<GeneratorDefinition> on(Annotated annotated) {
        List<GeneratorDefinition> found = new ArrayList<>();
        if (!hasAny(annotated)) {
            return found;
        }
        for (String kind : KINDS) {
            for (AnnotationUse use : annotated.repeated(kind, kind + "s")) {
                found.add(new GeneratorDefinition(use));
            }
        }
        return found;
    }

    private static boolean hasAny(Annotated annotated) {
        for (AnnotationUse use : annotated.annotations()) {
            if (use.nameInFamily().contains("Generator")) {
                return true;
            }
        }
        return false;
    }

    /** Of a key that names none, only Hibernate 7 takes the nearest. */
    Optional<GeneratorDefinition> of(
            EntityModel entity, Mapped key, Optional<Located<String>> name, Predicate<GeneratorDefinition> fits) {
        List<GeneratorDefinition> near = new ArrayList<>(on(key.annotated()));
        near.addAll(on(entity.declaration().annotated()));
        for (TypeElement above :
                PersistentClass.superclasses(entity.declaration().element())) {
            near.addAll(on(Annotated.of(above)));
        }
        near.addAll(on(packageOf(key.attribute().member())));
        near.removeIf(fits.negate());
        if (name.isEmpty()) {
            near.stream().filter(it -> !context.isHibernate7()).findFirst().ifPresent(this::complainAboutUnnamed);
            return near.stream().filter(it -> context.isHibernate7()).findFirst();
        }
        String wanted = name.get().value();
        return near.stream()
                .filter(it -> it.use()
                        .text("name")
                        .filter(own -> own.value().equals(wanted))
                        .isPresent())
                .findFirst()
                .or(() -> near.stream()
                        .filter(it ->
                                context.isHibernate7() && it.use().text("name").isEmpty())
                        .findFirst())
                .or(() -> elsewhere(entity, name.get(), fits));
    }

    private Annotated packageOf(Element member) {
        return Annotated.of(context.elements().getPackageOf(member));
    }

    private void complainAboutUnnamed(GeneratorDefinition definition) {
        context.reports()
                .withoutEffect(
                        definition.use().where(),
                        definition.use() + " that the key does not name, with Hibernate 6,",
                        "give it a name, and write @GeneratedValue(generator = ...)");
    }
}
