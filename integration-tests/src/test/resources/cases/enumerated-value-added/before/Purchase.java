package shop;

import jakarta.persistence.*;

@Entity
class Purchase {
    @Id
    long id;

    @Enumerated(EnumType.STRING)
    Status status;

    Level level;
}
