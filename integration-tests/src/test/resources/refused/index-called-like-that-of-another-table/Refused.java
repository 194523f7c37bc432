package shop;

import jakarta.persistence.*;

@Entity
@Table(indexes = @Index(name = "by_name", columnList = "name"))
class Customer {
    @Id
    long id;

    String name;
}

@Entity
@Table(indexes = @Index(name = "by_name", columnList = "name"))
class Refused {
    @Id
    long id;

    String name;
}
