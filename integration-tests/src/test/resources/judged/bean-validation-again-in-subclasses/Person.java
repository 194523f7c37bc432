package shop;

import jakarta.persistence.*;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;

/** What a getter and the one that it overrides say both counts. */
@MappedSuperclass
abstract class Party {
    private String name = "n";
    private String city = "c";
    private Integer age = 5;
    private BigDecimal height = new BigDecimal("1.0");

    @Size(max = 20)
    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @Size(max = 30)
    public String getCity() {
        return city;
    }

    public void setCity(String city) {
        this.city = city;
    }

    @Min(1)
    public Integer getAge() {
        return age;
    }

    public void setAge(Integer age) {
        this.age = age;
    }

    @Digits(integer = 3, fraction = 1)
    public BigDecimal getHeight() {
        return height;
    }

    public void setHeight(BigDecimal height) {
        this.height = height;
    }
}

@Entity
class Person extends Party {
    private Long id = 1L;

    @Id
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    @Override
    @Size(min = 1, max = 20)
    public String getName() {
        return super.getName();
    }

    @Override
    @NotNull
    public String getCity() {
        return super.getCity();
    }

    @Override
    @Min(3)
    @Max(9)
    public Integer getAge() {
        return super.getAge();
    }

    @Override
    @NotNull
    public BigDecimal getHeight() {
        return super.getHeight();
    }
}
