package dev.retort.processor.declaration;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.stream.Stream;
import javax.annotation.processing.Filer;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;

/** Class files, where the compiler lets us look into them. */
record ClassFiles(Filer filer, Elements elements) {

    /** Something that is read from a class file. */
    interface Reading<T> {
        T of(InputStream file) throws IOException;
    }

    <T> Optional<T> read(TypeElement type, Reading<T> reading) {
        return Stream.of(StandardLocation.CLASS_OUTPUT, StandardLocation.CLASS_PATH)
                .map(it -> read(type, it, reading))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private <T> Optional<T> read(TypeElement type, StandardLocation location, Reading<T> reading) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        String name = elements.getBinaryName(type).toString();
        String file = name.substring(packageName.isEmpty() ? 0 : packageName.length() + 1) + ".class";
        try (InputStream content =
                filer.getResource(location, packageName, file).openInputStream()) {
            return Optional.of(reading.of(content));
        } catch (IOException | RuntimeException e) {
            // Not there, or an IDE that has no such place.
            return Optional.empty();
        }
    }
}
