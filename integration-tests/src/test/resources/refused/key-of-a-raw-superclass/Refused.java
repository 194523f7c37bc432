package shop;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
class Refused extends Numbered {
    String name;
}

@MappedSuperclass
abstract class Numbered<T extends Serializable> {
    @Id
    T id;
}
