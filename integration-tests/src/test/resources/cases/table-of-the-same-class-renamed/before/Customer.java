package shop;

import jakarta.persistence.*;

@Entity
class Customer {
    @Id
    long id;

    @Enumerated(EnumType.STRING)
    Level level;

    enum Level { LOW, HIGH }
}
