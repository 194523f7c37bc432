package dev.retort.revision;

import dev.retort.annotations.Revision;
import dev.retort.operation.Operation;
import dev.retort.operation.Operations;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** A revision whose class has said what it does. */
public record LoadedRevision(IndexedRevision index, List<Operation> upgrade, List<Operation> downgrade) {

    public LoadedRevision {
        upgrade = List.copyOf(upgrade);
        downgrade = List.copyOf(downgrade);
    }

    public static LoadedRevision load(IndexedRevision index, ClassLoader classLoader) {
        Migration migration = instantiate(index, classLoader);
        return new LoadedRevision(
                index, said(index, "upgrade", migration::upgrade), said(index, "downgrade", migration::downgrade));
    }

    private static Migration instantiate(IndexedRevision index, ClassLoader classLoader) {
        try {
            Class<?> type = Class.forName(index.className(), true, classLoader);
            if (!Migration.class.isAssignableFrom(type)) {
                throw new RevisionException.NotLoadable(
                        index, index.className() + " does not implement " + Migration.class.getName(), null);
            }
            requireSame(index, type);
            requireOpen(index, type);
            return (Migration) type.getConstructor().newInstance();
        } catch (ClassNotFoundException e) {
            throw new RevisionException.NotLoadable(
                    index,
                    "the class " + index.className()
                            + " is not on the class path, though the index names it: compile the project again from a"
                            + " clean build, beside Kotlin with a step of javac for the revisions",
                    e);
        } catch (NoSuchMethodException | IllegalAccessException | InstantiationException e) {
            throw new RevisionException.NotLoadable(
                    index,
                    index.className() + " is not a public class with a public constructor without parameters",
                    e);
        } catch (InvocationTargetException e) {
            throw new RevisionException.NotLoadable(index, "its constructor threw " + e.getCause(), e.getCause());
        } catch (ExceptionInInitializerError e) {
            throw new RevisionException.NotLoadable(
                    index, "its class could not be initialized: " + e.getCause(), e.getCause());
        } catch (LinkageError e) {
            throw new RevisionException.NotLoadable(index, e.toString(), e);
        }
    }

    /** The index of one build and the class of another would apply something under a wrong name, or in a wrong order. */
    private static void requireSame(IndexedRevision index, Class<?> type) {
        Revision said = type.getAnnotation(Revision.class);
        if (said == null) {
            return;
        }
        String ofClass =
                described(said.id(), List.of(said.parents()), List.of(said.dependsOn()), List.of(said.labels()));
        String ofIndex = described(index.id(), index.parents(), index.dependsOn(), index.labels());
        if (!ofClass.equals(ofIndex)) {
            throw new RevisionException.NotLoadable(
                    index,
                    "its class " + index.className() + " says " + ofClass + ", and the index " + ofIndex
                            + ": compile the project again from a clean build",
                    null);
        }
    }

    /** On the module path a package is its module's own until it says otherwise. */
    private static void requireOpen(IndexedRevision index, Class<?> type) {
        Module self = LoadedRevision.class.getModule();
        Module module = type.getModule();
        if (!module.isExported(type.getPackageName(), self)) {
            throw new RevisionException.NotLoadable(
                    index,
                    "module " + module.getName() + " keeps package " + type.getPackageName()
                            + " to itself: add \"opens " + type.getPackageName()
                            + (self.isNamed() ? " to " + self.getName() : "") + ";\" to its module-info.java",
                    null);
        }
    }

    private static String described(String id, List<String> parents, List<String> dependsOn, List<String> labels) {
        return "id " + id + words("parents", parents) + words("dependsOn", dependsOn) + words("labels", labels);
    }

    private static String words(String name, List<String> words) {
        return words.isEmpty() ? "" : " " + name + " " + words.stream().sorted().collect(Collectors.joining(" "));
    }

    private static List<Operation> said(IndexedRevision index, String method, Consumer<Operations> revision) {
        try {
            return Operations.of(revision);
        } catch (RuntimeException | LinkageError e) {
            throw new RevisionException.NotLoadable(index, "its " + method + " threw " + e, e);
        }
    }

    public List<Operation> operations(Direction direction) {
        return switch (direction) {
            case UPGRADE -> upgrade;
            case DOWNGRADE -> downgrade;
        };
    }

    /** The hash of its meaning. */
    public String fingerprint() {
        return Fingerprint.of(upgrade, downgrade);
    }
}
