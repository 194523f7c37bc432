package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.GenericGenerator;

class Keys {
    @Entity
    static class Native {
        @Id
        @GeneratedValue(generator = "native_numbers")
        @GenericGenerator(name = "native_numbers", strategy = "native")
        Long id;
    }

    @Entity
    static class Identity {
        @Id
        @GeneratedValue(generator = "identity_numbers")
        @GenericGenerator(name = "identity_numbers", strategy = "identity")
        Long id;
    }

    @Entity
    static class Referring {
        @Id
        Long id = 1L;

        @ManyToOne
        Native other;
    }
}
