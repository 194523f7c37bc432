package dev.retort.processor;

import dev.retort.processor.declaration.RevisionDeclaration;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The revisions in the source folder. The folder says which there are, for a deleted one may live on as a class file; the compiler
 * says what they are.
 */
record RevisionFolder(List<RevisionDeclaration> revisions, SortedMap<String, Integer> ordinals, List<Report> reports) {

    private static final Pattern REVISION_FILE = Pattern.compile("R(?<ordinal>\\d{4,9})_\\w+\\.java");
    private static final Pattern PACKAGE = Pattern.compile("^\\s*package\\s+(?<name>[\\w.]+)", Pattern.MULTILINE);

    static RevisionFolder read(Path folder, String packageName, Elements elements) throws IOException {
        List<RevisionDeclaration> revisions = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        SortedMap<String, Integer> ordinals = new TreeMap<>();
        for (String file : javaFiles(folder)) {
            Matcher name = REVISION_FILE.matcher(file);
            boolean named = name.matches();
            if (named) {
                ordinals.put(simpleName(file), Integer.parseInt(name.group("ordinal")));
            }
            String className = packageName + "." + simpleName(file);
            TypeElement type = elements.getTypeElement(className);
            if (type != null) {
                RevisionDeclaration.of(type).ifPresent(revisions::add);
            } else if (named) {
                reports.add(unseen(folder.resolve(file), packageName, elements));
            }
        }
        return new RevisionFolder(revisions, ordinals, reports);
    }

    /** As where git moved it here, for the package was moved in one of the branches. */
    private static Report unseen(Path file, String packageName, Elements elements) throws IOException {
        String other = declaredPackage(file);
        String name = file.getFileName().toString();
        TypeElement type = elements.getTypeElement(other + "." + simpleName(name));
        return type == null || other.equals(packageName)
                ? Report.nowhere(Problem.REVISION_NOT_VISIBLE, name)
                : Report.at(
                        Location.of(type), Problem.REVISION_OF_ANOTHER_PACKAGE, simpleName(name), packageName, other);
    }

    private static String declaredPackage(Path file) throws IOException {
        try {
            Matcher declared = PACKAGE.matcher(Files.readString(file));
            return declared.find() ? declared.group("name") : "";
        } catch (CharacterCodingException e) {
            // What is not UTF-8 was not written here.
            return "";
        }
    }

    private static String simpleName(String file) {
        return file.substring(0, file.length() - ".java".length());
    }

    /** @param except classes that do not stay */
    int lastOrdinal(Set<String> except) {
        return ordinals.entrySet().stream()
                .filter(it -> !except.contains(it.getKey()))
                .mapToInt(Map.Entry::getValue)
                .max()
                .orElse(0);
    }

    private static List<String> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(".java") && !it.equals("package-info.java"))
                    .sorted()
                    .toList();
        }
    }
}
