package shop;

import jakarta.persistence.*;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Hibernate 6 looks at what a variable stands for, Hibernate 7 at its bound. */
class Measures {

    enum Unit {
        METRE,
        MILE
    }

    @MappedSuperclass
    abstract static class Series<N extends Number, M extends N, D extends LocalDate, E extends Enum<E>> {
        @Id
        Long id = 1L;

        List<N> numbers = new ArrayList<>();
        Set<M> more = new HashSet<>();
        List<D> days = new ArrayList<>();
        List<E> units = new ArrayList<>();
    }

    @Entity
    static class Lengths extends Series<Integer, Integer, LocalDate, Unit> {}

    @Entity
    static class Weights extends Series<Long, Long, LocalDate, Unit> {}
}
