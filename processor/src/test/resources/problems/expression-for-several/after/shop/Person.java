package shop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Person {
    @Id
    Long id;

    Address home;

    @AttributeOverride(name = "street", column = @Column(name = "work_street"))
    @AttributeOverride(name = "since", column = @Column(name = "work_since"))
    @AttributeOverride(name = "country", column = @Column(name = "work_country"))
    Address work;
}
