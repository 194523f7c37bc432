package shop;

import jakarta.persistence.*;

@Entity
class Enums {
    @Id
    long id;

    Level byDefault;

    @Enumerated
    Level enumerated;

    @Enumerated(EnumType.ORDINAL)
    Level ordinal;

    @Enumerated(EnumType.STRING)
    Level named;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false)
    Level shortNamed;

    @Column(columnDefinition = "varchar(7)")
    @Enumerated(EnumType.STRING)
    Level defined;

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
