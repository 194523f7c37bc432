package shop;

import jakarta.persistence.*;
import java.io.Serializable;

@Entity
@IdClass(Refused.Key.class)
class Refused {
    @Id
    String code;

    @Id
    Long number;

    @Access(AccessType.PROPERTY)
    static class Key implements Serializable {
        private String code;
        private Long number;

        public String getCode() {
            return code;
        }

        public void setCode(String code) {
            this.code = code;
        }

        public Long getNumber() {
            return number;
        }

        public void setNumber(Long number) {
            this.number = number;
        }
    }
}
