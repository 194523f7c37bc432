package shop;

import jakarta.persistence.*;
import java.util.UUID;
import org.hibernate.annotations.GenericGenerator;
import org.hibernate.annotations.UuidGenerator;

class Unique {
    @Entity
    static class Plain {
        @Id
        @GeneratedValue
        UUID id;
    }

    @Entity
    static class Asked {
        @Id
        @GeneratedValue(strategy = GenerationType.UUID)
        String id;
    }

    @Entity
    static class OfHibernate {
        @Id
        @UuidGenerator(style = UuidGenerator.Style.TIME)
        UUID id;
    }

    @Entity
    static class OldStyle {
        @Id
        @GeneratedValue(generator = "old")
        @GenericGenerator(name = "old", strategy = "uuid2")
        String id;
    }
}
