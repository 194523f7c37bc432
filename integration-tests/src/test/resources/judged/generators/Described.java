package shop;

import jakarta.persistence.*;

@Entity
@TableGenerator(
        name = "described",
        table = "`All Numbers`",
        pkColumnName = "`Kind`",
        valueColumnName = "latest",
        pkColumnValue = "described",
        initialValue = 7,
        allocationSize = 10)
class Described {
    @Id
    @GeneratedValue(generator = "described")
    Long id;
}
