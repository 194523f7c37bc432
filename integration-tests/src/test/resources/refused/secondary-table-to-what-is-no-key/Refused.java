package shop;

import jakarta.persistence.*;

@Entity
@SecondaryTable(name = "details", pkJoinColumns = @PrimaryKeyJoinColumn(name = "code", referencedColumnName = "code"))
class Refused {
    @Id
    Long id;

    Integer code;

    @Column(table = "details")
    String text;
}
