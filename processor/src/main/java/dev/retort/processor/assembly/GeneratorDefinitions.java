package dev.retort.processor.assembly;

import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.problem.Problem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;

/** The annotations that describe generators, and which of them a key means. */
final class GeneratorDefinitions {

    private final Context context;
    private final Map<String, GeneratorDefinition> byName = new HashMap<>();

    GeneratorDefinitions(Context context) {
        this.context = context;
    }

    /** To Hibernate 6 a generator's name is good everywhere, wherever it is described. */
    void learn(EntityModel entity) {
        if (!context.isHibernate7()) {
            Stream.of(
                            entity.declaration().lineage().stream().map(Annotated::element),
                            entity.attributes().stream().filter(Mapped::isKey).map(it -> it.attribute()
                                    .member()),
                            packageOf(entity.declaration().element()))
                    .flatMap(it -> it)
                    .flatMap(GeneratorDefinitions::on)
                    .forEach(it -> it.use().text("name").ifPresent(name -> byName.putIfAbsent(name.value(), it)));
        }
    }

    private static Stream<GeneratorDefinition> on(Element element) {
        Annotated annotated = Annotated.of(element);
        return Stream.of(
                        annotated.repeated("SequenceGenerator", "SequenceGenerators"),
                        annotated.repeated("TableGenerator", "TableGenerators"),
                        annotated.repeated("GenericGenerator", "GenericGenerators"))
                .flatMap(List::stream)
                .map(GeneratorDefinition::new);
    }

    /** Of a key that names none, only Hibernate 7 takes the nearest. */
    Optional<GeneratorDefinition> of(
            EntityModel entity, Mapped key, Optional<Located<String>> name, Predicate<GeneratorDefinition> fits) {
        Element member = key.attribute().member();
        List<GeneratorDefinition> near = Stream.of(
                        Stream.of(member), nearestFirst(entity.declaration()), packageOf(member))
                .flatMap(it -> it)
                .flatMap(GeneratorDefinitions::on)
                .filter(fits)
                .toList();
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
                .or(() -> Optional.ofNullable(byName.get(wanted)).filter(fits));
    }

    private Stream<Element> packageOf(Element member) {
        return Stream.of(context.elements().getPackageOf(member));
    }

    private void complainAboutUnnamed(GeneratorDefinition definition) {
        context.reports()
                .at(
                        definition.use().where(),
                        Problem.WITHOUT_EFFECT,
                        definition.use() + " that the key does not name, with Hibernate 6,",
                        "give it a name, and write @GeneratedValue(generator = ...)");
    }

    private static Stream<TypeElement> nearestFirst(PersistentClass entity) {
        return Stream.concat(Stream.of(entity.element()), PersistentClass.superclasses(entity.element()).stream());
    }
}
