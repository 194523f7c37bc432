package shop;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.util.List;

@MappedSuperclass
abstract class Party {
    private String name;

    // WARNING [limits-differ]
    @Size(max = 50)
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}

@Entity
class Person extends Party implements Measured {
    private int id;
    private BigDecimal height;
    private String city;
    private List<String> nicknames;

    @Id
    public int getId() {
        return id;
    }

    public void setId(int id) {
        this.id = id;
    }

    @Override
    @Size(max = 20)
    public String getName() {
        return super.getName();
    }

    // WARNING [limits-differ]
    @Digits(integer = 3, fraction = 2)
    public BigDecimal getHeight() {
        return height;
    }

    public void setHeight(BigDecimal height) {
        this.height = height;
    }

    @Column(columnDefinition = "varchar(40)")
    @Size(max = 20)
    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    @Size(max = 9)
    public List<String> getNicknames() {
        return nicknames;
    }

    public void setNicknames(List<String> nicknames) {
        this.nicknames = nicknames;
    }
}

interface Measured {
    @Digits(integer = 1, fraction = 2)
    BigDecimal getHeight();

    @Size(max = 10)
    String getCity();

    @Size(max = 10)
    List<String> getNicknames();
}
