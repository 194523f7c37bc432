package shop;

import jakarta.persistence.*;

@Entity
class Firm {
    @Id
    long id;

    Address seat;
}
