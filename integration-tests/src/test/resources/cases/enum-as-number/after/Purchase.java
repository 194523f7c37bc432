package shop;

import jakarta.persistence.*;

@Entity
class Purchase {
    enum Status { NEW, PAID, SENT }

    @Id
    long id;

    Status status;
}
