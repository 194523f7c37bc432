package shop;

import jakarta.persistence.*;

@MappedSuperclass
abstract class Stamped {
    @Id
    long id;
}
