package shop;

import jakarta.persistence.*;

@Entity
class Purchase {
    enum Status { NEW, PAID, SENT }

    @Id
    long id;

    @Enumerated(EnumType.STRING)
    @Column(length = 10, nullable = false)
    Status status;
}
