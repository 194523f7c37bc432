package shop;

import jakarta.persistence.*;
import org.hibernate.annotations.NativeGenerator;

class Keys {
    @Entity
    static class Plain {
        @Id
        @NativeGenerator
        Long id;
    }

    @Entity
    static class Described {
        @Id
        @GeneratedValue
        @NativeGenerator(sequenceForm = @SequenceGenerator(sequenceName = "described_numbers", allocationSize = 4))
        Long id;
    }

    @Entity
    static class Named {
        @Id
        @NativeGenerator(sequenceForm = @SequenceGenerator(name = "named_numbers"))
        Long id;
    }

    @Entity
    static class Referring {
        @Id
        Long id = 1L;

        @ManyToOne
        Plain other;
    }
}
