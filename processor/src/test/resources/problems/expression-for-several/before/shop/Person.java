package shop;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Person {
    @Id
    Long id;

    String date;

    Address home;

    @AttributeOverride(name = "street", column = @Column(name = "work_street"))
    @AttributeOverride(name = "number", column = @Column(name = "work_number"))
    @AttributeOverride(name = "rate", column = @Column(name = "work_rate"))
    @AttributeOverride(name = "day", column = @Column(name = "work_day"))
    @AttributeOverride(name = "since", column = @Column(name = "work_since"))
    Address work;
}
