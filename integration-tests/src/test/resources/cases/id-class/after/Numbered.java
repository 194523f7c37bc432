package shop;

import jakarta.persistence.*;

@MappedSuperclass
abstract class Numbered {
    @Id
    @GeneratedValue
    long number;
}
