package dev.retort.processor;

import com.google.auto.service.AutoService;
import dev.retort.annotations.Migrations;
import dev.retort.annotations.Revision;
import dev.retort.processor.output.ClassOutput;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.revision.RevisionIndex.MigrationsPackage;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * Compares the entities of a compilation with the committed snapshot and writes the revision that leads from one to the other.
 *
 * <p>Nothing is decided before the last round, for another processor may still write an entity. Elements do not outlive a round,
 * so only names are kept.
 */
@AutoService(Processor.class)
public final class RetortProcessor extends AbstractProcessor {

    private static final Set<String> ENTITY = Set.of("jakarta.persistence.Entity", "javax.persistence.Entity");
    private static final Set<String> CONVERTER = Set.of("jakarta.persistence.Converter", "javax.persistence.Converter");

    private final SortedSet<String> entities = new TreeSet<>();
    private final SortedSet<String> converters = new TreeSet<>();
    private final SortedSet<String> migrationsPackages = new TreeSet<>();

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Set<String> types = new TreeSet<>(ENTITY);
        types.addAll(CONVERTER);
        // A compile of one changed file may hold no entity at all, but something that entities are made of.
        for (String part : List.of("Embeddable", "MappedSuperclass")) {
            types.add("jakarta.persistence." + part);
            types.add("javax.persistence." + part);
        }
        types.add(Migrations.class.getName());
        types.add(Revision.class.getName());
        return types;
    }

    @Override
    public Set<String> getSupportedOptions() {
        // The last one tells Gradle that one output depends on all entities.
        return Set.of(Options.MODE, Options.MESSAGE, Options.DIRECTORY, "org.gradle.annotation.processing.aggregating");
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        for (TypeElement annotation : annotations) {
            if (ENTITY.contains(annotation.getQualifiedName().toString())) {
                collect(round.getElementsAnnotatedWith(annotation), entities);
            } else if (CONVERTER.contains(annotation.getQualifiedName().toString())) {
                collect(round.getElementsAnnotatedWith(annotation), converters);
            } else if (annotation.getQualifiedName().contentEquals(Migrations.class.getName())) {
                collect(round.getElementsAnnotatedWith(annotation), migrationsPackages);
            }
        }
        // After an error the model is not to be trusted, and the developer has something to do already.
        if (round.processingOver() && !round.errorRaised()) {
            finish();
        }
        return false;
    }

    private static void collect(Set<? extends Element> elements, Set<String> names) {
        elements.forEach(it -> names.add(it.toString()));
    }

    private void finish() {
        Options options = Options.of(processingEnv.getOptions(), System.getenv());
        print(options.reports());
        if (options.mode() == Options.Mode.OFF) {
            return;
        }
        ClassOutput output = new ClassOutput(processingEnv);
        List<MigrationsPackage> known = output.readIndex();
        known.forEach(it -> migrationsPackages.add(it.name()));
        List<PackageElement> packages = packages();
        if (packages.isEmpty()) {
            if (!entities.isEmpty() && !output.dependenciesHaveRevisions()) {
                print(List.of(Report.nowhere(Problem.NO_MIGRATIONS_PACKAGE, packageOfFirstEntity())));
            }
            return;
        }
        Pipeline pipeline = new Pipeline(processingEnv, options, output, known, entities, converters);
        List<MigrationsPackage> index = new ArrayList<>();
        for (PackageElement element : packages) {
            Pipeline.Result result = pipeline.run(element, index);
            print(result.reports());
            result.index().ifPresent(index::add);
        }
        output.writeIndex(index);
    }

    /** Those with {@code @Migrations}, also where this compile does not see their source. */
    private List<PackageElement> packages() {
        Elements elements = processingEnv.getElementUtils();
        return migrationsPackages.stream()
                .map(elements::getPackageElement)
                .filter(Objects::nonNull)
                .filter(it -> it.getAnnotation(Migrations.class) != null)
                .toList();
    }

    private String packageOfFirstEntity() {
        Elements elements = processingEnv.getElementUtils();
        return elements.getPackageOf(elements.getTypeElement(entities.first()))
                .getQualifiedName()
                .toString();
    }

    private void print(List<Report> reports) {
        reports.forEach(it -> it.printTo(processingEnv.getMessager()));
    }
}
