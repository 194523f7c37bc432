package shop;

import jakarta.persistence.*;

@Entity
@Table(indexes = @Index(name = "by_name", columnList = "name"))
class Person {
    @Id
    long id;

    String name;
}
