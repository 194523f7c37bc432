package shop;

import jakarta.persistence.*;

@Entity
class Person {
    @Id
    long id;

    @OneToOne(mappedBy = "person")
    Passport passport;

    @OneToOne
    @PrimaryKeyJoinColumn(
            name = "id",
            referencedColumnName = "id",
            foreignKey = @ForeignKey(name = "not_made_by_hibernate"))
    Portrait portrait;
}
