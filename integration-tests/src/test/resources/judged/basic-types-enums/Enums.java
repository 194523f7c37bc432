package shop;

import jakarta.persistence.*;

@Entity
class Enums {
    @Id
    long id;

    Level byDefault = Level.HIGH;

    @Enumerated
    Level enumerated;

    @Enumerated(EnumType.ORDINAL)
    Level ordinal;

    @Enumerated(EnumType.STRING)
    Level named = Level.HIGH;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false)
    Level shortNamed = Level.LOW;

    @Column(columnDefinition = "varchar(7)")
    @Enumerated(EnumType.STRING)
    Level defined = Level.LOW;

    @Enumerated(EnumType.STRING)
    @Column(length = 1)
    Letter letter = Letter.B;

    enum Letter {
        A,
        B
    }

    enum Level {
        LOW,
        HIGH {
            @Override
            public String toString() {
                return "high";
            }
        }
    }
}
