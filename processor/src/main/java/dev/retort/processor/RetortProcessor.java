package dev.retort.processor;

import com.google.auto.service.AutoService;
import dev.retort.annotations.Migrations;
import dev.retort.annotations.Revision;
import dev.retort.processor.declaration.Annotated;
import dev.retort.processor.declaration.DeclaredOrder;
import dev.retort.processor.declaration.Fingerprints;
import dev.retort.processor.declaration.MigrationsDeclaration;
import dev.retort.processor.declaration.PersistentClass;
import dev.retort.processor.output.ClassOutput;
import dev.retort.processor.output.ClassOutput.Unmentioned;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import dev.retort.revision.RevisionIndex.MigrationsPackage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.ProcessingEnvironment;
import javax.annotation.processing.Processor;
import javax.annotation.processing.RoundEnvironment;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.PackageElement;
import javax.lang.model.element.QualifiedNameable;
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

    /** A compile of one changed file may hold no entity at all, but something that entities are made of. */
    private static final List<String> PERSISTENT = List.of("Entity", "Embeddable", "MappedSuperclass", "Converter");

    private final SortedSet<String> entities = new TreeSet<>();
    private final SortedSet<String> converters = new TreeSet<>();
    private final SortedSet<String> embeddables = new TreeSet<>();
    private final SortedSet<String> migrationsPackages = new TreeSet<>();
    private Sources sources;

    @Override
    public synchronized void init(ProcessingEnvironment environment) {
        super.init(environment);
        sources = new Sources(environment);
    }

    @Override
    public Set<String> getSupportedAnnotationTypes() {
        Set<String> types = new TreeSet<>(Set.of(Migrations.class.getName(), Revision.class.getName()));
        for (String name : PERSISTENT) {
            types.add("jakarta.persistence." + name);
            types.add("javax.persistence." + name);
        }
        return types;
    }

    @Override
    public Set<String> getSupportedOptions() {
        return Set.of(Options.MODE, Options.DRAFT, Options.MERGE, Options.MESSAGE, Options.DIRECTORY);
    }

    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latestSupported();
    }

    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        sources.add(round.getRootElements());
        for (Element element : round.getElementsAnnotatedWithAny(annotations.toArray(TypeElement[]::new))) {
            collect(element);
        }
        // After an error the model is not to be trusted, and the developer has something to do already.
        if (round.processingOver() && !round.errorRaised()) {
            try {
                finish();
            } catch (RuntimeException e) {
                throw new IllegalStateException(ofOurOwn(), e);
            }
        }
        return false;
    }

    private void collect(Element element) {
        String name = ((QualifiedNameable) element).getQualifiedName().toString();
        if (Annotated.says(element, "Entity")) {
            entities.add(name);
        }
        if (Annotated.says(element, "Converter")) {
            converters.add(name);
        }
        if (Annotated.says(element, "Embeddable") && extendsEmbeddable((TypeElement) element)) {
            embeddables.add(name);
        }
        if (element.getKind() == ElementKind.PACKAGE
                && Annotated.of(element).named(Migrations.class.getName()).isPresent()) {
            migrationsPackages.add(name);
        }
    }

    private static boolean extendsEmbeddable(TypeElement type) {
        for (TypeElement above : PersistentClass.superclasses(type)) {
            if (Annotated.says(above, "Embeddable")) {
                return true;
            }
        }
        return false;
    }

    private static String ofOurOwn() {
        return "a bug in Retort " + version()
                + ", not in your code: please report it with all of this; until it is mended, -Aretort.mode=off compiles"
                + " without Retort";
    }

    /** That of the jar. */
    static String version() {
        return Optional.ofNullable(RetortProcessor.class.getPackage().getImplementationVersion())
                .orElse("from classes");
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
        remember(output, Unmentioned.CONVERTERS, converters);
        remember(output, Unmentioned.EMBEDDABLES, embeddables);
        List<PackageElement> packages = packages();
        if (packages.isEmpty()) {
            if (!entities.isEmpty() && !output.dependenciesHaveRevisions()) {
                print(List.of(Report.nowhere(Problem.NO_MIGRATIONS_PACKAGE, packageOfFirstEntity())));
            }
            return;
        }
        DeclaredOrder order = DeclaredOrder.of(processingEnv, sources::contain);
        Compile compile = new Compile(
                processingEnv,
                options,
                output,
                known,
                entities,
                converters,
                embeddables,
                sources,
                order,
                new Fingerprints(processingEnv.getElementUtils(), processingEnv.getTypeUtils(), order));
        if (!output.isGiven()) {
            print(List.of(Report.nowhere(Problem.NO_CLASS_OUTPUT)));
        }
        List<MigrationsPackage> index = new ArrayList<>();
        List<MigrationsDeclaration> all = packages.stream()
                .map(it -> MigrationsDeclaration.of(it, processingEnv.getElementUtils()))
                .toList();
        for (MigrationsDeclaration migrations : all) {
            PackageResult result = Pipeline.run(compile, migrations, all);
            print(result.reports());
            // After an error the revisions are still those of the last compile, and the next one must find them.
            result.index().or(() -> compile.last(migrations.element())).ifPresent(index::add);
        }
        try {
            output.writeIndex(index);
            output.write(Unmentioned.CONVERTERS, converters);
            output.write(Unmentioned.EMBEDDABLES, embeddables);
        } catch (IOException e) {
            print(List.of(Report.nowhere(Problem.CLASS_OUTPUT_INACCESSIBLE, e)));
        }
    }

    private void remember(ClassOutput output, Unmentioned kind, SortedSet<String> names) {
        names.addAll(output.read(kind));
        names.removeIf(it -> processingEnv.getElementUtils().getTypeElement(it) == null);
    }

    /** Those with {@code @Migrations}, also where this compile does not see their source. */
    private List<PackageElement> packages() {
        Elements elements = processingEnv.getElementUtils();
        List<PackageElement> packages = new ArrayList<>();
        for (String name : migrationsPackages) {
            PackageElement element = elements.getPackageElement(name);
            if (element != null
                    && Annotated.of(element).named(Migrations.class.getName()).isPresent()) {
                packages.add(element);
            }
        }
        return packages;
    }

    private String packageOfFirstEntity() {
        Elements elements = processingEnv.getElementUtils();
        PackageElement first = elements.getPackageOf(elements.getTypeElement(entities.first()));
        return first.isUnnamed() ? "com.example" : first.getQualifiedName().toString();
    }

    private void print(List<Report> reports) {
        reports.forEach(it -> it.printTo(processingEnv, sources::contain));
    }
}
