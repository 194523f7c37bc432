package refused;

import jakarta.persistence.*;

@Entity
class Customer {
    private Long id;

    @Id
    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public boolean is() {
        return true;
    }
}
