package dev.retort.processor;

import dev.retort.processor.declaration.RevisionDeclaration;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;

/**
 * The revisions in the source folder. The folder says which there are, for a deleted one may live on as a class file; the compiler
 * says what they are.
 */
record RevisionFolder(List<RevisionDeclaration> revisions, int lastOrdinal, List<Report> reports) {

    private static final Pattern REVISION_FILE = Pattern.compile("R(?<ordinal>\\d{4,9})_\\w+\\.java");

    static RevisionFolder read(Path folder, String packageName, Elements elements) throws IOException {
        List<RevisionDeclaration> revisions = new ArrayList<>();
        List<Report> reports = new ArrayList<>();
        int lastOrdinal = 0;
        for (String file : javaFiles(folder)) {
            Matcher name = REVISION_FILE.matcher(file);
            boolean named = name.matches();
            if (named) {
                lastOrdinal = Math.max(lastOrdinal, Integer.parseInt(name.group("ordinal")));
            }
            String className = packageName + "." + file.substring(0, file.length() - ".java".length());
            TypeElement type = elements.getTypeElement(className);
            if (type != null) {
                RevisionDeclaration.of(type).ifPresent(revisions::add);
            } else if (named) {
                reports.add(Report.nowhere(Problem.REVISION_NOT_VISIBLE, file));
            }
        }
        return new RevisionFolder(revisions, lastOrdinal, reports);
    }

    private static List<String> javaFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(it -> it.getFileName().toString())
                    .filter(it -> it.endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
