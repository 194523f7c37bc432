package shop;

import jakarta.persistence.*;

@Entity
class Parcel {
    @Id
    long id;

    @Enumerated(EnumType.STRING)
    @Column(name = "`State`", length = 8, nullable = false)
    Status state = Status.NEW;
}
