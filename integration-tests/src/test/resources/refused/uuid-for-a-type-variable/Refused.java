package shop;

import jakarta.persistence.*;
import java.util.UUID;

@Entity
class Refused extends Numbered<UUID> {
    String name;
}

@MappedSuperclass
abstract class Numbered<T> {
    @Id
    @GeneratedValue(strategy = GenerationType.UUID)
    T id;
}
