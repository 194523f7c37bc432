package shop;

import jakarta.persistence.*;

@MappedSuperclass
class Named {
    @Id
    long id;

    String name;
}
