package dev.retort.processor.object;

import dev.retort.processor.declaration.Located;
import dev.retort.processor.declaration.MigrationsDeclaration;
import dev.retort.processor.problem.Location;
import dev.retort.processor.problem.Problem;
import dev.retort.processor.problem.Report;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The {@code .sql} files beside a package, and what is wrong with them. */
public record SqlFolder(SqlObjects objects, List<Report> reports) {

    /**
     * Reads them.
     *
     * @param packageFolder the one that {@code @Migrations(sqlObjects)} starts from
     */
    public static SqlFolder of(MigrationsDeclaration migrations, Path packageFolder) throws IOException {
        if (migrations.sqlObjects().isEmpty()) {
            return new SqlFolder(SqlObjects.of(migrations.extensions(), List.of()), List.of());
        }
        Located<String> name = migrations.sqlObjects().get();
        return read(packageFolder, name.value(), migrations.extensions(), name.where());
    }

    private static SqlFolder read(Path packageFolder, String name, List<String> extensions, Location where)
            throws IOException {
        Path folder = packageFolder.resolve(name);
        if (!Files.isDirectory(folder)) {
            return new SqlFolder(SqlObjects.NONE, List.of(Report.at(where, Problem.SQL_OBJECTS_NOT_FOUND, name)));
        }
        List<SqlObject> files = new ArrayList<>();
        SortedMap<String, String> contents = new TreeMap<>();
        List<Report> reports = new ArrayList<>();
        for (Path file : sqlFiles(folder)) {
            String fileName = file.getFileName().toString();
            try {
                contents.put(fileName, withoutByteOrderMark(Files.readString(file)));
                files.add(SqlObject.read(fileName, contents.get(fileName)));
            } catch (CharacterCodingException e) {
                reports.add(
                        Report.at(where, Problem.SQL_OBJECT_UNREADABLE, path(name, fileName), 1, "it is not UTF-8"));
            } catch (UnreadableSqlException e) {
                reports.add(Report.at(
                        where, Problem.SQL_OBJECT_UNREADABLE, path(name, fileName), e.line(), e.getMessage()));
            }
        }
        SqlObjects objects = SqlObjects.of(extensions, files);
        if (reports.isEmpty()) {
            reports.addAll(requirements(objects, contents, name, where));
        }
        return new SqlFolder(objects, reports);
    }

    private static String withoutByteOrderMark(String content) {
        return content.startsWith("\uFEFF") ? content.substring(1) : content;
    }

    private static List<Report> requirements(
            SqlObjects objects, SortedMap<String, String> contents, String name, Location where) {
        List<Report> reports = new ArrayList<>();
        for (SqlObject object : objects.files().values()) {
            for (String required : object.requires()) {
                if (!objects.files().containsKey(required)) {
                    reports.add(Report.at(
                            where,
                            Problem.SQL_OBJECT_REQUIRES_UNKNOWN,
                            path(name, object.file()),
                            lineThatRequires(required, contents.get(object.file())),
                            required));
                }
            }
        }
        Set<String> circle = new TreeSet<>(objects.files().keySet());
        objects.inOrder().forEach(it -> circle.remove(it.file()));
        if (!circle.isEmpty()) {
            reports.add(Report.at(
                    where,
                    Problem.SQL_OBJECTS_IN_A_CIRCLE,
                    circle.stream().map(it -> path(name, it)).collect(Collectors.joining(", "))));
        }
        return reports;
    }

    private static long lineThatRequires(String file, String content) {
        return 1
                + content.lines()
                        .takeWhile(line -> Directive.of(line).stream()
                                .flatMap(Directive::required)
                                .noneMatch(file::equals))
                        .count();
    }

    private static String path(String folder, String file) {
        return folder.endsWith("/") ? folder + file : folder + "/" + file;
    }

    private static List<Path> sqlFiles(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(it -> it.getFileName().toString().endsWith(".sql"))
                    .sorted()
                    .toList();
        }
    }
}
