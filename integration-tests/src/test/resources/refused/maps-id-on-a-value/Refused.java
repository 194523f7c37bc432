package shop;

import jakarta.persistence.*;

@Entity
class Refused {
    @Id
    Integer id;

    @MapsId
    Integer number;
}
