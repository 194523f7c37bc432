package shop;

import jakarta.persistence.*;

class Things {
    @MappedSuperclass
    abstract static class Thing<T> {
        @Id
        Long id = 1L;

        T one;
        T[] several;
    }

    @Entity
    static class Texts extends Thing<String> {}

    @Entity
    static class Numbers extends Thing<Integer> {}
}
