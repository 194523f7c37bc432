package shop;

import jakarta.persistence.*;

@Entity
class Purchase {
    @Id
    long id;

    Status status;
}
