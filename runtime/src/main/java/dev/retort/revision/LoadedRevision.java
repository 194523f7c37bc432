package dev.retort.revision;

import dev.retort.operation.Operation;
import dev.retort.operation.Operations;
import java.lang.reflect.InvocationTargetException;
import java.util.List;
import java.util.function.Consumer;

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
            return (Migration) type.getConstructor().newInstance();
        } catch (ClassNotFoundException e) {
            throw new RevisionException.NotLoadable(
                    index,
                    "the class " + index.className()
                            + " is not on the class path, though the index names it: compile the project again from a"
                            + " clean build",
                    e);
        } catch (NoSuchMethodException | IllegalAccessException | InstantiationException e) {
            throw new RevisionException.NotLoadable(
                    index,
                    index.className() + " is not a public class with a public constructor without parameters",
                    e);
        } catch (InvocationTargetException e) {
            throw new RevisionException.NotLoadable(index, "its constructor threw " + e.getCause(), e.getCause());
        } catch (LinkageError e) {
            throw new RevisionException.NotLoadable(index, e.toString(), e);
        }
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
