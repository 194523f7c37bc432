package dev.retort.schema;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import java.util.function.Function;

/**
 * Things by their names, in the order of these, that never change. What is made of it by a change shares all the rest with it: a
 * revision that makes a thousand tables goes through as many schemas.
 *
 * <p>It is a treap: a search tree by name that is a heap by a number made from the name, which keeps it about balanced, and of one
 * shape whatever the order in which things came.
 */
public final class ByName<N extends Comparable<N>, T> extends AbstractMap<N, T> {

    private static final ByName<?, ?> EMPTY = new ByName<>(null);

    private final Node<N, T> root;

    private ByName(Node<N, T> root) {
        this.root = root;
    }

    @SuppressWarnings("unchecked")
    public static <N extends Comparable<N>, T> ByName<N, T> empty() {
        return (ByName<N, T>) EMPTY;
    }

    /** @throws SchemaMismatchException where two have the same name */
    public static <N extends Comparable<N>, T> ByName<N, T> of(Collection<T> things, Function<T, N> name) {
        ByName<N, T> all = empty();
        for (T thing : things) {
            ByName<N, T> those = all;
            all = those.with(name.apply(thing), thing);
            if (all.size() == those.size()) {
                throw new SchemaMismatchException("two things are called " + name.apply(thing));
            }
        }
        return all;
    }

    public static <N extends Comparable<N>, T> ByName<N, T> copyOf(Map<N, T> things) {
        if (things instanceof ByName<N, T> same) {
            return same;
        }
        ByName<N, T> all = empty();
        for (Map.Entry<N, T> it : things.entrySet()) {
            all = all.with(it.getKey(), it.getValue());
        }
        return all;
    }

    /** With one more thing, or another of this name. */
    public ByName<N, T> with(N name, T thing) {
        return new ByName<>(Node.with(root, name, thing));
    }

    /** The same where there is no such thing. */
    public ByName<N, T> without(N name) {
        return containsKey(name) ? new ByName<>(root.without(name)) : this;
    }

    @Override
    public T get(Object name) {
        Node<N, T> found = find(name);
        return found == null ? null : found.thing;
    }

    @Override
    public boolean containsKey(Object name) {
        return find(name) != null;
    }

    @SuppressWarnings("unchecked")
    private Node<N, T> find(Object name) {
        Node<N, T> node = root;
        while (node != null) {
            int order = ((N) name).compareTo(node.name);
            if (order == 0) {
                return node;
            }
            node = order < 0 ? node.before : node.after;
        }
        return null;
    }

    @Override
    public int size() {
        return Node.size(root);
    }

    @Override
    public Set<Entry<N, T>> entrySet() {
        return new AbstractSet<>() {
            @Override
            public Iterator<Entry<N, T>> iterator() {
                return new InOrder<>(root);
            }

            @Override
            public int size() {
                return ByName.this.size();
            }
        };
    }

    private record Node<N extends Comparable<N>, T>(
            N name, T thing, int priority, int size, Node<N, T> before, Node<N, T> after) {

        private static <N extends Comparable<N>, T> Node<N, T> with(Node<N, T> node, N name, T thing) {
            if (node == null) {
                // Hashes of texts that are alike are near each other; spread, they are as good as drawn.
                int spread = name.hashCode() * 0x9E3779B9;
                return new Node<>(name, thing, spread ^ spread >>> 15, 1, null, null);
            }
            int order = name.compareTo(node.name);
            if (order == 0) {
                return new Node<>(name, thing, node.priority, node.size, node.before, node.after);
            }
            if (order < 0) {
                Node<N, T> before = with(node.before, name, thing);
                return before.priority > node.priority
                        ? before.with(before.before, node.with(before.after, node.after))
                        : node.with(before, node.after);
            }
            Node<N, T> after = with(node.after, name, thing);
            return after.priority > node.priority
                    ? after.with(node.with(node.before, after.before), after.after)
                    : node.with(node.before, after);
        }

        /** @param gone is there */
        private Node<N, T> without(N gone) {
            int order = gone.compareTo(name);
            if (order == 0) {
                return joined(before, after);
            }
            return order < 0 ? with(before.without(gone), after) : with(before, after.without(gone));
        }

        private static <N extends Comparable<N>, T> Node<N, T> joined(Node<N, T> some, Node<N, T> later) {
            if (some == null || later == null) {
                return some == null ? later : some;
            }
            return some.priority > later.priority
                    ? some.with(some.before, joined(some.after, later))
                    : later.with(joined(some, later.before), later.after);
        }

        private Node<N, T> with(Node<N, T> newBefore, Node<N, T> newAfter) {
            return new Node<>(name, thing, priority, 1 + size(newBefore) + size(newAfter), newBefore, newAfter);
        }

        private static int size(Node<?, ?> node) {
            return node == null ? 0 : node.size;
        }
    }

    private static final class InOrder<N extends Comparable<N>, T> implements Iterator<Map.Entry<N, T>> {

        private final Deque<Node<N, T>> ahead = new ArrayDeque<>();

        InOrder(Node<N, T> root) {
            descend(root);
        }

        private void descend(Node<N, T> from) {
            for (Node<N, T> node = from; node != null; node = node.before) {
                ahead.push(node);
            }
        }

        @Override
        public boolean hasNext() {
            return !ahead.isEmpty();
        }

        @Override
        public Map.Entry<N, T> next() {
            if (ahead.isEmpty()) {
                throw new NoSuchElementException();
            }
            Node<N, T> node = ahead.pop();
            descend(node.after);
            return Map.entry(node.name, node.thing);
        }
    }
}
