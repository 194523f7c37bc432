package refused;

import jakarta.persistence.*;

@MappedSuperclass
@Access(AccessType.PROPERTY)
class Named {
    private String name;

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }
}

@Entity
class Customer extends Named {
    @Id
    Long id;
}
